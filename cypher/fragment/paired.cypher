((pa.role = 'PARTY' AND pb.role = 'PARTY' AND c.equalParties <= 20)
  OR (pa.role = 'LEAD' AND pb.role = 'PARTNER') OR (pa.role = 'PARTNER' AND pb.role = 'LEAD'))
